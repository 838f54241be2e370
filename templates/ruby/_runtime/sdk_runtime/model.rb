# frozen_string_literal: true

module GeneratedClient
  module SdkRuntime
    # The base of models. A property may be called `raise` or `tap`, so the methods in here call such ones of nobody but
    # `Kernel`. A value that was never given is told apart from nil, which is sent as null.
    #
    #   image = Image.new(url: 'https://…')
    #   image.url           # or image[:url]
    #   image.to_hash       # { url: 'https://…' }, by the names of JSON
    #   image.to_body       # the same as it is sent: without what only the server sets, where it came from there
    #   image.additional_properties  # what the server sent and the document does not describe
    class Model
      extend ModelClass

      # Methods that a property of the same name does not replace; its value is at `model[:name]`.
      KEPT = %i[
        __id__ __send__ additional_properties class dup equal? freeze frozen? hash initialize initialize_clone
        initialize_copy inspect instance_of? is_a? method_missing nil? object_id public_send respond_to?
        respond_to_missing? send to_ary to_body to_hash to_json to_proc to_s to_str
      ].freeze
      NOTHING = [].freeze
      private_constant :NOTHING

      # @return [Hash{String => Object}] the properties that the document does not describe, by their names in JSON
      attr_reader :additional_properties

      # @param attributes [Hash] values by their names in Ruby; unknown names are an ArgumentError, those under the
      #   key `additional_properties` are sent as they are. What can have one value only need not be given.
      def initialize(attributes = {})
        unless attributes.respond_to?(:to_hash)
          ::Kernel.raise ::ArgumentError, "#{self.class}.new takes a hash, not #{attributes.class}"
        end

        @values = self.class.constant_values.dup
        @additional_properties = self.class.tags.dup
        @received = NOTHING
        attributes.to_hash.each { |name, value| sdk_assign(name, value) }
      end

      # @return [Object] the value of a property, by its name in Ruby; else of one that the document does not describe
      def [](name)
        name = name.to_sym
        self.class.attributes.key?(name) ? @values[name] : @additional_properties[name.to_s]
      end

      # Set a property by its name in Ruby, or one that the document does not describe.
      def []=(name, value)
        name = name.to_sym
        self.class.attributes.key?(name) ? sdk_set(name, value) : @additional_properties[name.to_s] = value
      end

      # @return [Boolean] whether a property was given, be it as nil
      def key?(name)
        @values.key?(name.to_sym) || @additional_properties.key?(name.to_s)
      end

      # Take a property away, so that it is not sent; nil is sent as null.
      # @return [Object] its value
      def delete(name)
        @values.key?(name.to_sym) ? @values.delete(name.to_sym) : @additional_properties.delete(name.to_s)
      end

      # @return [Array<String>] what is missing
      def list_invalid_properties
        missing = self.class.attributes.values.select { |attribute| attribute.needed? && !@values.key?(attribute.name) }
        missing.map { |attribute| "#{attribute.name} is missing" }
      end

      # @return [Boolean] whether all that the document requires is there
      def valid?
        list_invalid_properties.empty?
      end

      # @return [Hash{Symbol => Object}] all there is, by the names of JSON; nested models are hashes, too
      def to_hash
        sdk_hash(:to_hash, NOTHING)
      end

      alias to_h to_hash

      # @return [Hash{Symbol => Object}] what is sent: readOnly properties that came from the server are left out
      def to_body
        sdk_hash(:to_body, @received)
      end

      # @param names [Array<Symbol>, nil] what a pattern asks for
      # @return [Hash{Symbol => Object}] for pattern matching; a property that is absent is nil
      def deconstruct_keys(names)
        return @additional_properties.transform_keys(&:to_sym).merge(@values) if names.nil?

        asked = names.select { |name| self.class.attributes.key?(name) || @additional_properties.key?(name.to_s) }
        asked.to_h { |name| [name, self[name]] }
      end

      # @return [String] JSON, for `JSON.pretty_generate` on several lines
      def to_json(*options)
        options.empty? ? Json.dump(to_hash) : Json.plain(to_hash).to_json(*options)
      end

      # @return [String]
      def to_s
        inspect
      end

      # @return [String]
      def inspect
        known = @values.map { |name, value| " #{name}=#{value.inspect}" }
        others = @additional_properties.map { |name, value| " #{name.inspect}=>#{value.inspect}" }
        "#<#{self.class.name}#{[*known, *others].join(',')}>"
      end

      # @return [Boolean]
      def ==(other)
        other.instance_of?(self.class) && other.__send__(:sdk_state) == sdk_state
      end

      # @return [Boolean]
      def eql?(other)
        other.instance_of?(self.class) && other.__send__(:sdk_state).eql?(sdk_state)
      end

      # @return [Integer]
      def hash
        [self.class, sdk_state].hash
      end

      # Freeze the model and all that it holds.
      def freeze
        sdk_state.each { |held| sdk_freeze(held) }
        super
      end

      private

      def initialize_copy(original)
        super
        @values = @values.dup
        @additional_properties = @additional_properties.dup
      end

      def initialize_clone(original, freeze: nil)
        super
        sdk_state.each(&:freeze) if freeze || (freeze.nil? && original.frozen?)
      end

      def sdk_assign(name, value)
        key = name.to_sym
        if self.class.attributes.key?(key)
          @values[key] = value
        elsif key == :additional_properties
          @additional_properties.update(value.to_hash.transform_keys(&:to_s))
        elsif self.class.takes?(name)
          @additional_properties[key.to_s] = value
        else
          self.class.refuse(name)
        end
      end

      # What is set here is sent, even where only the server is meant to.
      def sdk_set(name, value)
        @values[name] = value
        @received -= [name] unless @received.empty?
      end

      def sdk_read_hash(data)
        @values = {}
        @additional_properties = {}
        data.each do |key, value|
          attribute = self.class.by_wire_name[key.to_s]
          if attribute.nil?
            @additional_properties[key.to_s] = Types.read(self.class.additional_type, value)
          else
            @values[attribute.name] = Types.read(attribute.type, value)
          end
        end
        received = self.class.read_only_names
        @received = received.empty? ? NOTHING : received.select { |name| @values.key?(name) }
      end

      def sdk_state
        [@values, @additional_properties]
      end

      def sdk_hash(way, left_out)
        known = {}
        @values.each do |name, value|
          next if left_out.include?(name)

          attribute = self.class.attributes[name]
          known[attribute.wire_name.to_sym] = sdk_plain(Types.write(attribute.type, value), way)
        end
        known.merge(@additional_properties.to_h { |name, value| [name.to_sym, sdk_plain(value, way)] })
      end

      def sdk_plain(value, way)
        case value
        when ::Array then value.map { |item| sdk_plain(item, way) }
        when ::Hash then value.transform_values { |item| sdk_plain(item, way) }
        when Model then value.__send__(way)
        else value
        end
      end

      def sdk_freeze(value)
        case value
        when ::Array then value.each { |item| sdk_freeze(item) }
        when ::Hash then value.each_value { |item| sdk_freeze(item) }
        when Model, ::String then nil
        else return
        end
        value.freeze
      end
    end
  end
end
