// Link flags of libicu only: no ICU header reaches Swift (see docs/architecture.md).
