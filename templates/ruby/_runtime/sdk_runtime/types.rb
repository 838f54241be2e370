# frozen_string_literal: true

require 'date'
require 'time'

module GeneratedClient
  module SdkRuntime
    # JSON values to typed ones and back. A type is a Symbol for one of Ruby's own (`:String`, `:Integer`, `:Float`,
    # `:Boolean`, `:Date`, `:Time`, `:File`, `:Object`), or for what is a number or a text and may be given as a time
    # (`:Seconds`, `:Fraction`, `:HttpDate`); a String for a model, `[type]` for a list of it, and `{ values: type }` for
    # a hash.
    #
    # Reading never fails because the server moved ahead: what does not fit its type stays as it is.
    module Types
      DATE = /\A\d{4}-\d\d-\d\d\z/
      TIME = /\A\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d/
      TIMES = { Seconds: :Integer, Fraction: :Float, HttpDate: :String }.freeze # and as what they are read

      module_function

      # @return [Object] the value as the type where it fits, and as it is where it does not
      def read(type, value)
        case type
        when ::Symbol then scalar(type, value)
        when ::String then value.nil? ? nil : model(type).read(value)
        when ::Array then value.is_a?(::Array) ? value.map { |item| read(type.first, item) } : value
        else value.is_a?(::Hash) ? value.transform_values { |item| read(type[:values], item) } : value
        end
      end

      # @return [Object] the value as the type is sent: hashes that stand for models have the names of JSON in place of
      #   Ruby's, a date has no time and a time has one; unless `strict`, they may have names that no document knows
      def write(type, value, strict: true)
        case type
        when ::Symbol then written(type, value)
        when ::String then model(type).write(value, strict: strict)
        when ::Array then value.is_a?(::Array) ? value.map { |item| write(type.first, item, strict: strict) } : value
        else value.is_a?(::Hash) ? value.transform_values { |item| write(type[:values], item, strict: strict) } : value
        end
      end

      # @return [Boolean] whether an object of this type may have properties of any name
      def open?(type)
        case type
        when ::String
          found = model(type)
          found.is_a?(::Class) ? found <= AnyOf || (found <= Model && found.open?) : true
        else type == :Object || type.is_a?(::Hash)
        end
      end

      # @return [Integer, nil] how far a value is from a type; nil where it is none of that type
      def distance(type, value)
        case type
        when ::Symbol then scalar_distance(type, value)
        when ::String then value.nil? ? nil : model(type).distance(value)
        when ::Array then items_distance(type.first, value)
        else value.is_a?(::Hash) ? 1000 : nil
        end
      end

      # @return [Object, nil] the first of the nearest types, nil where the value is of none
      def nearest(types, value)
        types.map { |type| [type, distance(type, value)] }.reject { |_, far| far.nil? }.min_by(&:last)&.first
      end

      # @return [Class, Module] the model of that name
      def model(name)
        ::Module.nesting.last.const_get(name, false)
      end

      # @return [String] the type as people write it: `Array<Image>`
      def name_of(type)
        case type
        when ::Array then "Array<#{name_of(type.first)}>"
        when ::Hash then "Hash<String, #{name_of(type[:values])}>"
        else TIMES.fetch(type, type).to_s
        end
      end

      # A Date for a time begins where this machine is; a file inside of JSON is what it holds.
      def written(type, value)
        case type
        when :Date then value.respond_to?(:to_date) && !value.is_a?(::String) ? value.to_date : value
        when :Time then value.instance_of?(::Date) ? value.to_time : value
        when :String then Text.decimal?(value) ? Text.number(value) : value
        when :Seconds, :Fraction, :HttpDate then dated?(value) ? moment(type, value.to_time) : value
        when :File then Source.file?(value) ? Upload.new(value, 'the value').bytes : value
        else value
        end
      end
      private_class_method :written

      def moment(type, time)
        return time.httpdate if type == :HttpDate

        type == :Seconds || time.subsec.zero? ? time.to_i : time.to_f
      end
      private_class_method :moment

      # @return [Boolean] whether it is a time or a date
      def dated?(value)
        value.is_a?(::Time) || value.is_a?(::Date)
      end

      def scalar(type, value)
        return value unless value.is_a?(::String)

        case type
        when :Time then TIME.match?(value) ? ::Time.iso8601(value.sub(' ', 'T')) : value
        when :Date then DATE.match?(value) ? ::Date.iso8601(value) : value
        else value
        end
      rescue ::ArgumentError
        value
      end
      private_class_method :scalar

      def scalar?(type, value)
        case TIMES.fetch(type, type)
        when :String, :File then value.is_a?(::String) || value.is_a?(::Symbol)
        when :Integer then value.is_a?(::Integer) || (value.is_a?(::Float) && value.finite? && value == value.floor)
        when :Float then value.is_a?(::Numeric)
        when :Boolean then [true, false].include?(value)
        when :Date then (value.is_a?(::Date) && !value.is_a?(::DateTime)) || (value.is_a?(::String) && DATE.match?(value))
        when :Time then value.is_a?(::Time) || value.is_a?(::DateTime) || (value.is_a?(::String) && TIME.match?(value))
        else !value.nil?
        end
      end
      private_class_method :scalar?

      # A time is for a date, and the other way round, where nothing else is meant.
      def scalar_distance(type, value)
        return taken_for_time?(type, value) ? 2003 : nil unless scalar?(type, value)

        case TIMES.fetch(type, type)
        when :Object then 3000
        when :Float then 2001
        when :String then 2002
        else 2000
        end
      end
      private_class_method :scalar_distance

      def taken_for_time?(type, value)
        dated?(value) && ([:Date, :Time].include?(type) || TIMES.key?(type))
      end
      private_class_method :taken_for_time?

      def items_distance(type, value)
        return unless value.is_a?(::Array)
        return 0 if value.empty?

        distance(type, value.first)
      end
      private_class_method :items_distance
    end
  end
end
