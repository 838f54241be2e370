# frozen_string_literal: true

module Golden
  # An object of the API.
  class Dog < SdkRuntime::Model
    # @!attribute [rw] kind
    #   @return [String]
    attribute :kind, 'kind', :String, required: true

    # @!attribute [rw] barks
    #   @return [Boolean]
    attribute :barks, 'barks', :Boolean, required: true
  end
end
