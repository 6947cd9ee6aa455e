// What a service needs comes with one import.

@_exported public import FrontlineDesk
@_exported public import FrontlineLanguage
@_exported public import FrontlineMatching
@_exported public import FrontlinePacks
@_exported public import FrontlineText
