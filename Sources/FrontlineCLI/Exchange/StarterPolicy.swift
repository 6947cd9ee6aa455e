import FrontlineAuthoring
import FrontlineText

/// The support.yaml that an import begins with: a bot, one team behind it, office hours.
enum StarterPolicy {
  static let humanTier = "agents"

  static func file(locale: LocaleTag) -> PackWriter.File {
    PackWriter.File(
      path: "support.yaml",
      text: """
        # How support works here: who answers when, and when the bot hands over. A beginning, made by `frontline import`:
        # write your own hours, teams and rules. docs/tiers.md explains every key.
        default_locale: \(locale)
        default_zone: Etc/UTC

        tiers:
          - {id: bot, name: Bot, kind: bot}
          - {id: \(humanTier), name: Agents, kind: human, accept: true, offer_timeout: 2m}

        teams:
          support:
            name: {\(locale): Support}
            tier: \(humanTier)
            calendar: support-hours

        calendars:
          support-hours:
            zone: Etc/UTC
            hours:
              mon-fri: ["09:00-17:00"]

        channels:
          app: private

        escalation:
          - {id: human-requested, when: human-requested, tier: \(humanTier)}
          - {id: not-understood, when: {not-understood: 3}, tier: \(humanTier)}
          - {id: ambiguous, when: {ambiguous: 3}, tier: \(humanTier)}
          - {id: not-solved, when: {not-solved: 2}}
          - {id: repeated, when: {repeated: 3}}

        """)
  }
}
