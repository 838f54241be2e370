# frozen_string_literal: true

module Golden
  # An object of the API.
  class ModelException < SdkRuntime::Model
    # @!attribute [rw] h
    #   @return [String]
    attribute :h, 'h', :String
  end
end
