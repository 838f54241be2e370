# frozen_string_literal: true

module Golden
  # An object of the API.
  class Shirt < SdkRuntime::Model
    # @!attribute [rw] size
    #   @return [Size]
    attribute :size, 'size', 'Size', required: true

    # @!attribute [rw] sizes
    #   @return [Array<Size>]
    attribute :sizes, 'sizes', ['Size']
  end
end
