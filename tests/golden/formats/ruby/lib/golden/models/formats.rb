# frozen_string_literal: true

module Golden
  # An object of the API.
  class Formats < SdkRuntime::Model
    # @!attribute [rw] at
    #   @return [Time]
    attribute :at, 'at', :Time, required: true

    # @!attribute [rw] day
    #   @return [Date]
    attribute :day, 'day', :Date, required: true

    # @!attribute [rw] clock
    #   @return [String]
    attribute :clock, 'clock', :String, required: true

    # @!attribute [rw] span
    #   @return [String]
    attribute :span, 'span', :String, required: true

    # @!attribute [rw] id
    #   @return [String]
    attribute :id, 'id', :String, required: true

    # @!attribute [rw] data
    #   @return [String]
    attribute :data, 'data', :String, required: true

    # @!attribute [rw] raw
    #   @return [File]
    attribute :raw, 'raw', :File

    # @!attribute [rw] encoded
    #   @return [String]
    attribute :encoded, 'encoded', :String

    # @!attribute [rw] price
    #   @return [String]
    attribute :price, 'price', :String, required: true

    # @!attribute [rw] link
    #   @return [String]
    attribute :link, 'link', :String, required: true

    # @!attribute [rw] big
    #   @return [Integer]
    attribute :big, 'big', :Integer, required: true

    # @!attribute [rw] small
    #   @return [Integer]
    attribute :small, 'small', :Integer

    # @!attribute [rw] real
    #   @return [Float]
    attribute :real, 'real', :Float

    # @!attribute [rw] mail
    #   @return [String]
    attribute :mail, 'mail', :String

    # @!attribute [rw] unknown
    #   @return [String]
    attribute :unknown, 'unknown', :String
  end
end
