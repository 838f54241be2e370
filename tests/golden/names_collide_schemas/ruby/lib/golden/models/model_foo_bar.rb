# frozen_string_literal: true

module Golden
  # An object of the API.
  class ModelFooBar < SdkRuntime::Model
    # @!attribute [rw] d
    #   @return [String]
    attribute :d, 'd', :String
  end
end
