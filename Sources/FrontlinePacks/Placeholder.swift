enum FrontlinePacksPlaceholder {}
