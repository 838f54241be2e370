# frozen_string_literal: true

module Golden
  # An object of the API.
  class Holder < SdkRuntime::Model
    # @!attribute [rw] open
    #   @return [Open]
    attribute :open, 'open', 'Open'

    # @!attribute [rw] map
    #   @return [Hash<String, MapValue>]
    attribute :map, 'map', { values: 'MapValue' }
  end
end
