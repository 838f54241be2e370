# frozen_string_literal: true

module Golden
  # An object of the API.
  class FooBar < SdkRuntime::Model
    # @!attribute [rw] c
    #   @return [String]
    attribute :c, 'c', :String
  end
end
