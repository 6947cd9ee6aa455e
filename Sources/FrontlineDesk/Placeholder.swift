enum FrontlineDeskPlaceholder {}
