# frozen_string_literal: true

module Golden
  # An object of the API.
  class Foo < SdkRuntime::Model
    # @!attribute [rw] a
    #   @return [String]
    attribute :a, 'a', :String
  end
end
