# frozen_string_literal: true

module Golden
  # An object of the API.
  class Cat < SdkRuntime::Model
    # @!attribute [rw] kind
    #   @return [String]
    attribute :kind, 'kind', :String, required: true

    # @!attribute [rw] lives
    #   @return [Integer]
    attribute :lives, 'lives', :Integer, required: true
  end
end
