import FrontlinePacks
import FrontlineText

@testable import FrontlineAuthoring

/// A small pack in English, Arabic, Japanese and Brazilian Portuguese, written in the many ways that YAML has.
enum TranslationSamples {
  static let files = [
    "support.yaml": SamplePacks.support, "shop/pack.yaml": pack, "shop/en.yaml": english, "shop/ar.yaml": arabic,
    "shop/ja.yaml": japanese, "shop/pt-BR.yaml": portuguese,
  ]

  static let pack = """
    id: shop
    version: 1.0
    title: Shop
    default_locale: en
    intents:
      refund: {title: Wants the money back}
      order:
        title: Where the order is
        slots: [{name: order_number, type: order-number}]
        lookup: order-status
      human: {title: A person, role: request-human}

    """

  static let english = """
    locale: en
    intents:
      refund:
        label: Refund
        examples: [I want my money back, refund please]
        answer: |
          You get it back in {days, plural, one {# day} other {# days}}.
          We'll write to {email}.
        variants:
          - channel: public
            text: Please write to us in private.
          - {channel: public, region: [TH, SG], style: polite, text: Kindly write to us.}
      order:
        label: My order
        examples: [where is my order]
        questions: {order_number: What is your order number?}
        corrections:
          order_number: That is no order number.
        lookup_answers:
          found: "{order_number}: {status, select, late {late, until {eta}} other {on its way}}"
          not_found: I can't find it.
          timed_out: Please try later.
      human: {label: A person, examples: [let me talk to a human]}
    texts:
      rephrase: Sorry?
    canned_replies:
      thanks: Thank you {for} writing.

    """

  static let arabic = """
    # مراجعة: ليلى
    locale: ar
    intents:
      refund:
        label: استرداد   # زر قصير
        examples:
          - أريد مالي
        answer: |
          ستسترد المبلغ خلال {days, plural, zero {اليوم} one {يوم} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}.
          سنكتب إلى {email}.

        # يقرؤه الجميع
        variants:
          - channel: public
            text: 'راسلنا على الخاص، من فضلك.'
          - {channel: public, region: [SG, TH], style: polite, text: "نرجو أن تراسلنا."}
      order:
        label: "طلبي"
        examples: [أين طلبي]
        questions: {order_number: ما رقم الطلب؟}
        corrections: {order_number: ليس هذا رقم طلب.}
        lookup_answers:
          found: "{order_number}: {status, select, late {متأخر حتى {eta}} other {في الطريق}}"
          not_found: لا أجده.
          timed_out: حاول لاحقًا.
      human: {label: موظف, examples: [أريد موظفًا]}
    texts:
      rephrase: عفوًا؟
    canned_replies:
      thanks: شكرًا.

    """

  static let japanese = """
    locale: ja
    intents:
      human: {label: 担当者, examples: [人と話したい]}
      refund:
        label: 返金
        examples: [返金してほしい]
        answer: >
          {days}日で返金します。
          {email}にご連絡します。
        variants:
        - channel: public
          text: 非公開で
            ご連絡ください。
    texts: {rephrase: もう一度お願いします。}

    """

  static let portuguese = """
    locale: pt-BR
    intents:
      refund:
        label: Reembolso
        examples: [quero meu dinheiro]
        answer: Você recebe em {days, plural, one {# dia} other {# dias}}. Escrevemos para {email}.
      human: {label: Uma pessoa, examples: [quero falar com alguém]}

    """
}
