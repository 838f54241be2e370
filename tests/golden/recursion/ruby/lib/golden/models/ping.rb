# frozen_string_literal: true

module Golden
  # An object of the API.
  class Ping < SdkRuntime::Model
    # @!attribute [rw] pong
    #   @return [Pong]
    attribute :pong, 'pong', 'Pong'
  end
end
