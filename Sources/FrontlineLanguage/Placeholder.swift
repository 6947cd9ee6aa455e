enum FrontlineLanguagePlaceholder {}
