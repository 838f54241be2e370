# frozen_string_literal: true

module Golden
  # An object of the API.
  class Pong < SdkRuntime::Model
    # @!attribute [rw] ping
    #   @return [Ping]
    attribute :ping, 'ping', 'Ping', required: true
  end
end
