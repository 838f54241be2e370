# frozen_string_literal: true

module Golden
  # An object of the API.
  class Cat < SdkRuntime::Model
    # @!attribute [rw] pet_kind
    #   @return [String]
    attribute :pet_kind, 'pet-kind', :String, required: true

    # @!attribute [rw] lives
    #   @return [Integer]
    attribute :lives, 'lives', :Integer
  end
end
