# frozen_string_literal: true

module Golden
  # A pet.
  class Pet < SdkRuntime::Model
    # @!attribute [rw] name
    #   @return [String]
    attribute :name, 'name', :String, required: true

    # @!attribute [rw] at
    #   @return [Time]
    attribute :at, 'at', :Time, required: true

    # @!attribute [rw] age
    #   @return [Integer]
    attribute :age, 'age', :Integer
  end
end
