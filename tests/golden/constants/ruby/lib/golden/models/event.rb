# frozen_string_literal: true

module Golden
  # An object of the API.
  class Event < SdkRuntime::Model
    # @!attribute [rw] kind
    #   @return [String]
    attribute :kind, 'kind', :String, required: true, values: ['event']

    # @!attribute [rw] object
    #   @return [String]
    attribute :object, 'object', :String, required: true, values: ['thing']

    # @!attribute [rw] version
    #   @return [Integer]
    attribute :version, 'version', :Integer, required: true, values: [2]

    # @!attribute [rw] yes
    #   @return [Object]
    attribute :yes, 'yes', :Object, required: true, values: [true]

    # @!attribute [rw] optional
    #   @return [String]
    attribute :optional, 'optional', :String, values: ['maybe']

    # @!attribute [rw] nothing
    #   @return [Object]
    attribute :nothing, 'nothing', :Object
  end
end
