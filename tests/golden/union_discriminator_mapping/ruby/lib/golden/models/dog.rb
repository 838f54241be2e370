# frozen_string_literal: true

module Golden
  # An object of the API.
  class Dog < SdkRuntime::Model
    # @!attribute [rw] pet_kind
    #   @return [String]
    attribute :pet_kind, 'pet-kind', :String, required: true

    # @!attribute [rw] barks
    #   @return [Boolean]
    attribute :barks, 'barks', :Boolean
  end
end
