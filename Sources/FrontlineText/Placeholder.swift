enum FrontlineTextPlaceholder {}
