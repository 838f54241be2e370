# frozen_string_literal: true

module Golden
  # An object of the API.
  class Client < SdkRuntime::Model
    # @!attribute [rw] e
    #   @return [ModelApiError]
    attribute :e, 'e', 'ModelApiError'
  end
end
