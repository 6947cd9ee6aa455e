/// A small directory of packs without a single finding.
enum SamplePacks {
  static let files = [
    "support.yaml": support, "shop/pack.yaml": pack, "shop/en.yaml": english, "shop/zh-Hans.yaml": chinese,
    "shop/tests/en.yaml": tests,
  ]

  static let support = """
    default_locale: en
    default_zone: Etc/UTC
    tiers:
      - {id: bot, name: Bot, kind: bot}
      - {id: agents, name: Agents, kind: human, accept: true, offer_timeout: 90s, service_level: standard}
      - {id: engineers, name: Engineers, kind: human, required: [note], sends_to: [agents], takes_back: 8h, accept: false}
    teams:
      support:
        name: {en: Customer support, ja: カスタマーサポート}
        tier: agents
        calendar: office
        skills: [billing]
      platform:
        name: Platform team
        tier: engineers
        calendar: office
    skills: [billing, engineering]
    calendars:
      office:
        zone: Asia/Singapore
        hours:
          mon-fri: ["09:00-12:00", "13:00-18:00"]
          sat: ["10:00-24:00"]
        holidays:
          - {date: 2026-12-25, name: Christmas}
          - {date: "01-01", name: New Year}
          - {date: 2026-12-24, name: Christmas Eve, hours: ["09:00-12:00"]}
    service_levels:
      standard:
        calendar: always
        first_response: 4h
        next_response: 30m
        resolution: 3d
        pause: {waiting-on-customer: [resolution], snoozed: [update, ownership]}
        reopened: restart
        warn: {share: 50%, lead: none}
        targets:
          - {when: {urgency: urgent, tier: [agents], channel: [x-post], plan: [vip], region: [JP]}, first_response: 30m}
      plain: {update: 1d, ownership: 8h}
    channels:
      app: private
      x-post: public
      line-jp: {kind: private, locale: ja}
    lookups:
      order-status: {slots: [order_number], fields: [status, eta], timeout: 5s}
    limits:
      choices: 4
      clarifications: 1
      human_hold: 12h
      context_lifetime: 2d
    tickets:
      reopen_within: 3d
      close_after: never
      remind_after: 1d
    escalation:
      - {id: risk, when: {risk: [payment-dispute]}, tier: agents, team: support, urgency: urgent}
      - {id: human-requested, when: human-requested, tier: agents}
      - {id: not-understood, when: {not-understood: 3}}
    """

  static let pack = """
    id: shop
    version: 1.0
    title: Shop
    default_locale: en
    intents:
      refund:
        title: Refund
        tier: bot
        next_tier: agents
        team: support
        skills: [billing]
        urgency: high
        follow_ups: [where-is-my-order]
        tags: [payment]
        risk: payment-dispute
      where-is-my-order:
        title: Where is my order
        slots:
          - name: order_number
            type: order-number
          - name: email
            type: email
            required: false
        lookup: order-status
      human:
        title: A person
        role: request-human
      not-solved: {title: Not solved, role: not-solved}
      solved: {title: Solved, role: solved}
      cancel: {title: Cancel, role: cancel}
      language: {title: Language, role: change-language}
      hello: {title: Hello, role: small-talk}
    """

  static let english = """
    locale: en
    intents:
      refund:
        label: Refund
        examples:
          - I want my money back
          - please refund me
          - No
          - 24
          - yes
          - "quoted: text"
        patterns: |
          # comment
          ~money back

            want * refund
        answer: |
          You get your money back in {days, plural, one {# day} other {# days}}.
        links:
          - {kind: image, url: "https://example.com/refund.png", title: Where to click}
        variants:
          - channel: public
            text: Please write to us in private.
          - {channel: public, region: [TH, NO], style: polite, text: Kindly write to us.}
      where-is-my-order:
        label: My order
        examples: [where is my order, track my parcel]
        follow_up_patterns: |
          ^ and where
        questions:
          order_number: What is your order number?
        corrections:
          order_number: That is no order number.
        lookup_answers:
          found: Order {order_number} is {status}.
          not_found: I can't find it.
          timed_out: Please try later.
      human: {label: A person, examples: [let me talk to a human]}
      not-solved: {label: Not solved, examples: [still broken]}
      solved: {label: Solved, examples: [that helped]}
      cancel: {label: Stop, examples: [stop that]}
      language: {label: Language, examples: [speak english]}
      hello: {label: Hello, examples: [good morning], answer: Hello!}
    synonyms:
      money: [money, cash]
    texts:
      rephrase: Sorry?
      nearest-topics: Is it one of these?
    """

  static let chinese = """
    locale: zh-Hans
    intents:
      refund:
        label: 退款
        examples: [我要退款, 把钱退给我]
        answer: 退款需要{days}天。
      where-is-my-order:
        label: 我的订单
        examples: [我的订单在哪里]
        questions: {order_number: 订单号是多少？}
        lookup_answers: {found: "订单{order_number}：{status}", not_found: 找不到。, timed_out: 请稍后再试。}
      human: {label: 人工, examples: [转人工]}
      not-solved: {label: 没解决, examples: [还是不行]}
      solved: {label: 解决了, examples: [好了]}
      cancel: {label: 取消, examples: [算了]}
      language: {label: 语言, examples: [说中文]}
      hello: {label: 你好, examples: [早上好], answer: 你好！}
    """

  static let tests = """
    locale: en
    intents:
      refund:
        - give the money back now
      shop/where-is-my-order: [parcel not here]
    out_of_scope:
      - what is the capital of Peru
    """
}
