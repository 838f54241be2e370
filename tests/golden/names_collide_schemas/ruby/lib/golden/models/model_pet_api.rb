# frozen_string_literal: true

module Golden
  # An object of the API.
  class ModelPetApi < SdkRuntime::Model
    # @!attribute [rw] i
    #   @return [String]
    attribute :i, 'i', :String
  end
end
