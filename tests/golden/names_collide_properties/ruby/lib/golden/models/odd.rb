# frozen_string_literal: true

module Golden
  # An object of the API.
  class Odd < SdkRuntime::Model
    # @!attribute [rw] _class
    #   @return [String]
    attribute :_class, 'class', :String, required: true

    # @!attribute [rw] foo_bar
    #   @return [String]
    attribute :foo_bar, 'foo-bar', :String, required: true

    # @!attribute [rw] foo_bar2
    #   @return [String]
    attribute :foo_bar2, 'foo_bar', :String

    # @!attribute [rw] foo_bar3
    #   @return [String]
    attribute :foo_bar3, 'fooBar', :String

    # @!attribute [rw] type
    #   @return [String]
    attribute :type, '@type', :String

    # @!attribute [rw] _2nd
    #   @return [String]
    attribute :_2nd, '2nd', :String

    # @!attribute [rw] value
    #   @return [String]
    attribute :value, '', :String

    # @!attribute [rw] value2
    #   @return [String]
    attribute :value2, '$', :String

    # @!attribute [rw] _private
    #   @return [String]
    attribute :_private, '_private', :String

    # @!attribute [rw] __class__
    #   @return [String]
    attribute :__class__, '__class__', :String

    # @!attribute [rw] gre
    #   @return [String]
    attribute :gre, "gr\u{f6}\u{df}e", :String

    # @!attribute [rw] ming_qian
    #   @return [String]
    attribute :ming_qian, "\u{540d}\u{524d}", :String

    # @!attribute [rw] a_b_c
    #   @return [String]
    attribute :a_b_c, 'a b.c', :String

    # @!attribute [rw] list
    #   @return [Array<String>]
    attribute :list, 'list', [:String]

    # @!attribute [rw] str
    #   @return [String]
    attribute :str, 'str', :String

    # @!attribute [rw] json
    #   @return [String]
    attribute :json, 'json', :String

    # @!attribute [rw] model_config
    #   @return [String]
    attribute :model_config, 'model_config', :String

    # @!attribute [rw] model_name
    #   @return [String]
    attribute :model_name, 'model_name', :String

    # @!attribute [rw] _self
    #   @return [String]
    attribute :_self, 'self', :String

    # @!attribute [rw] request_options
    #   @return [String]
    attribute :request_options, 'request_options', :String

    # @!attribute [rw] none
    #   @return [String]
    attribute :none, 'None', :String

    # @!attribute [rw] print
    #   @return [String]
    attribute :print, 'print', :String

    # @!attribute [rw] dt
    #   @return [Time]
    attribute :dt, 'dt', :Time

    # @!attribute [rw] copy
    #   @return [Boolean]
    attribute :copy, 'copy', :Boolean

    # @!attribute [rw] schema
    #   @return [Hash<String, Integer>]
    attribute :schema, 'schema', { values: :Integer }

    # @!attribute [rw] register
    #   @return [Boolean]
    attribute :register, 'register', :Boolean

    # @!attribute [rw] mro
    #   @return [String]
    attribute :mro, 'mro', :String

    # @!attribute [rw] int
    #   @return [Integer]
    attribute :int, 'int', :Integer

    # @!attribute [rw] to_dict
    #   @return [String]
    attribute :to_dict, 'to_dict', :String
  end
end
