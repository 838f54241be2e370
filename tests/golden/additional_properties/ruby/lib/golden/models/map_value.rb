# frozen_string_literal: true

module Golden
  # An object of the API.
  class MapValue < SdkRuntime::Model
    # @!attribute [rw] n
    #   @return [Integer]
    attribute :n, 'n', :Integer
  end
end
