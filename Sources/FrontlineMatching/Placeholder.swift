enum FrontlineMatchingPlaceholder {}
