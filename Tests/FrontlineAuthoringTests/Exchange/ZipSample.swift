import Foundation

/// A zip file that Python's zipfile made: `intents/Hi.json`, stored, and `intents/Hi_usersays_en.json`, deflated, with 40
/// messages.
enum ZipSample {
  static let data = Data(base64Encoded: text.replacing("\n", with: "")) ?? Data()

  private static let text = """
    UEsDBBQAAAAAAAAAIVwq7EPoGQAAABkAAAAPAAAAaW50ZW50cy9IaS5qc29ueyJpZCI6ICJhIiwgIm5hbWUiOiAiSGkifVBLAwQUAAAACAAAACFc
    6smOj98AAAA4CwAAGwAAAGludGVudHMvSGlfdXNlcnNheXNfZW4uanNvbq3WuwqDQBCF4d6nGKxTZGZyfxWxWHW9oRHEQCD47jGZOkWY0yzLMPzV
    x7JZQq+EKK3CEtIbZdv9O9hGS3wu2yht4zBMdH+MRZxpT/U8jRRCSD9b63bkCa27PzNsmaIoXBmxTFmWroxapqoqV+ZgmRijK3O0TF3XrszJMk3T
    uDJny7Rt68pcLNN1nStztUzf9z5+KMYgxwyCzCDJDKLMIMsMwswgzQzizCDPAvIsqHcZ5FlAngXkWUCeBeRZQJ4F5FlAnhXkWUGeFfXRAHlWkGcF
    eVaQZwV5VpBn/eE5yd9QSwECFAMUAAAAAAAAACFcKuxD6BkAAAAZAAAADwAAAAAAAAAAAAAAgAEAAAAAaW50ZW50cy9IaS5qc29uUEsBAhQDFAAA
    AAgAAAAhXOrJjo/fAAAAOAsAABsAAAAAAAAAAAAAAIABRgAAAGludGVudHMvSGlfdXNlcnNheXNfZW4uanNvblBLBQYAAAAAAgACAIYAAABeAQAA
    AAA=
    """
}
