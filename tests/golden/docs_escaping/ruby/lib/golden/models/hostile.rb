# frozen_string_literal: true

module Golden
  # Ends with a quote"
  class Hostile < SdkRuntime::Model
    # @!attribute [rw] a_b
    #   @return [String] Table | cell
    #
    #     second paragraph
    attribute :a_b, 'a|b', :String

    # @!attribute [rw] xy
    #   @return [String] Ends with backslash\
    attribute :xy, 'x`y', :String, values: ['a|b', '`', '\\']
  end
end
