# frozen_string_literal: true

module Golden
  # An object of the API.
  class Any < SdkRuntime::Model
    # @!attribute [rw] g
    #   @return [Object]
    attribute :g, 'g', :Object
  end
end
