# frozen_string_literal: true

module Golden
  # How large.
  class Size < SdkRuntime::Enum
    SMALL = 'small'
    LARGE = 'large'

    values SMALL, LARGE
  end
end
