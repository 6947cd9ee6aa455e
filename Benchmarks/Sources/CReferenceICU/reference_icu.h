// Link flags of libicu only.
