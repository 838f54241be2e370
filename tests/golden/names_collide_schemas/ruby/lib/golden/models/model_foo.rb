# frozen_string_literal: true

module Golden
  # An object of the API.
  class ModelFoo < SdkRuntime::Model
    # @!attribute [rw] b
    #   @return [String]
    attribute :b, 'b', :String
  end
end
