# frozen_string_literal: true

module GeneratedClient
  module SdkRuntime
    # How an operation is sent and what it answers, as data: the words in which the api classes are written.
    class Operation
      Parameter = ::Struct.new(
        :name, :wire_name, :place, :style, :explode, :allow_reserved, :media_type, :parts, :type, keyword_init: true
      )
      Body = ::Struct.new(:kind, :media_type, :argument, :type, :optional, :xml, :array_format, keyword_init: true) do
        # @return [Boolean] whether each field is an argument
        def form?
          argument.nil?
        end
      end
      Field = ::Struct.new(:name, :wire_name, :type, :file, :content_type, :styled, keyword_init: true) do
        # @return [Boolean] whether the field is written as JSON
        def json?
          content_type.to_s.split(';').first.to_s.strip.end_with?('json')
        end
      end
      Response = ::Struct.new(:kind, :type, :xml)
      STYLES = { path: 'simple', query: 'form', header: 'simple', cookie: 'form' }.freeze

      attr_reader :name, :verb, :path, :parameters, :fields, :body, :alternatives, :own_server, :key_header,
                  :first_sent_header, :stream, :paging, :polling, :responses, :segments

      def initialize(name, verb, path)
        @name = name
        @verb = verb
        @path = path
        @parameters = []
        @fields = []
        @body = nil
        @responses = {}
        @successes = ['2XX']
        @required = []
        @optional = []
        @constants = {}
        @accept = nil
        @media_types = {}
        @alternatives = nil
        @own_server = nil
        @key_header = nil
        @first_sent_header = nil
        @stream = nil
        @paging = nil
        @polling = nil
        @segments = {}
        yield self if block_given?
      end

      # Describe a parameter.
      #
      # `constant` is the only value that it can have: nil may be given for a required one, and an optional one is sent.
      # `parts` says of a form that is the whole query how fields are written, in the words of `field`.
      def parameter(place, name, wire_name, required: false, type: :Object, style: STYLES[place], explode: style == 'form',
                    allow_reserved: false, media_type: nil, parts: {}, constant: NO_VALUE)
        argument(name, required, constant)
        parts = parts.to_h { |field, described| [field, field_of(nil, field, **described)] }
        @parameters << Parameter.new(
          name: name, wire_name: wire_name, place: place, style: style, explode: explode,
          allow_reserved: allow_reserved, media_type: media_type, parts: parts, type: type
        )
      end

      # Describe a body that is one argument; `kind` is `:json`, `:xml` (with its type and root), `:text`, `:raw`, or for a form without known fields
      # `:form` or `:multipart`.
      def whole_body(kind, media_type, name, type: :Object, required: false, xml: nil)
        argument(name, required)
        @body = Body.new(kind: kind, media_type: media_type, argument: name, type: type, optional: !required, xml: xml)
      end

      # Describe a form; its fields are said by `field`.
      def form_body(kind, media_type, required: false)
        @body = Body.new(kind: kind, media_type: media_type, optional: !required)
      end

      # Describe a field of a form.
      #
      # `file` says that it is a file, or `:or_text` that it may be one; `style` that it is written as a query
      # parameter; `constant` as for a parameter.
      def field(name, wire_name, required: false, constant: NO_VALUE, **described)
        argument(name, required, constant)
        @fields << field_of(name, wire_name, **described)
      end

      # Describe the body of a response; `kind` is `:json`, `:xml`, `:text`, `:binary` or `:empty`;
      # with `xml` JSON may come as XML, too.
      def response(status, kind, type = :Object, xml: nil)
        @responses[status] = Response.new(kind, type, xml)
      end

      # Say which statuses are successes, where not every 2xx is one.
      def successes(*statuses)
        @successes = statuses
      end

      # Say what the method can read.
      def accept(media_types = nil)
        @accept = media_types unless media_types.nil?
        @accept || 'application/json'
      end

      # Say by which options of a call its caller chooses a media type: to ask for, and of the body.
      def media_types(options)
        @media_types = options
      end

      # Say which credentials are needed, where it is not what the whole document says.
      def security(*alternatives)
        @alternatives = alternatives
      end

      # Say where the operation is found, where it is not where the others are.
      def server(url)
        @own_server = url
      end

      # Say which header carries a key that is made for each call, and which the time of its first request.
      def idempotency_key(header, first_sent: nil)
        @key_header = header
        @first_sent_header = first_sent
      end

      # Describe what can be streamed, in the words of Stream.
      def streams(kind, type, **described)
        @stream = Stream.new(kind, type, **described)
      end

      # Describe how a list is asked for page by page, in the words of Pages.
      def pages(kind, **described)
        @paging = Pages.new(kind, **described)
      end

      # Describe how to wait for what the operation begins, in the words of Polling.
      def waits(**described)
        @polling = Polling.new(**described)
      end

      # @param answers [Hash{String => Response}] by status; where there are none, JSON is read as it is
      # @return [Operation] what is asked at a URL that this one led to: nothing goes there but credentials
      def asked_later(answers = {})
        dup.tap { |later| later.become_later(answers) }
      end

      # @param segments [Hash{Symbol => Array<String>}] what stands in the path for an argument, with slashes between
      # @return [Operation] the same with these
      def with_segments(segments)
        escaped = segments.transform_values { |each| each.map { |segment| Text.escape(segment) }.join('/') }
        dup.tap { |later| later.become_segmented(escaped) }
      end

      # @return [Hash{Symbol => Object}] arguments by their names, with the constants among them
      def arguments_of(values)
        arguments(values.values_at(*@required), values.slice(*@optional))
      end

      # @return [Array(Hash, Hash)] the arguments and the options of a call, with what asks for a stream, or for none
      def decided(values, options, streams:)
        @stream.nil? ? [values, options] : @stream.decided(self, values, options, streams: streams)
      end

      # @return [Array] the types of errors in JSON
      def error_types
        errors = @responses.reject { |status, response| response.kind != :json || @successes.intersect?([status, "#{status[0]}XX"]) }
        errors.values.map(&:type)
      end

      # @return [Hash{Symbol => Object}] the arguments that were given; ArgumentError for missing ones
      def arguments(required, opts)
        given = @required.zip(required).to_h { |name, value| [name, value.nil? ? @constants[name] : value] }
        given.each do |name, value|
          raise ::ArgumentError, "Missing the required parameter '#{name}' when calling #{@name}" if value.nil? && !@constants.key?(name)
        end
        @optional.each do |name|
          given[name] = opts.fetch(name) { @constants[name] } if opts.key?(name) || @constants.key?(name)
        end
        given
      end

      # @return [Hash] what of `opts` is for the call as a whole; ArgumentError for unknown keys
      def options(opts)
        own = @optional + @media_types.values
        unknown = opts.keys - own - ApiClient::OPTIONS
        return opts.except(*own) if unknown.empty?

        known = (own + ApiClient::OPTIONS).map(&:inspect).join(', ')
        raise ::ArgumentError, "#{@name} has no option #{unknown.first.inspect}; there are #{known}"
      end

      # @return [Hash{Symbol => String}] the media types that the caller chose: `:accept` and `:content_type`
      def chosen(opts)
        @media_types.transform_values { |name| opts[name] }.compact
      end

      # @return [Response, nil] what the document says about a status; `default` is for errors where a success is documented
      def response_for(status)
        found = @responses[status.to_s] || @responses["#{status / 100}XX"]
        return found unless found.nil?

        @responses['default'] unless success?(status) && documents_success?
      end

      # @return [Boolean] whether a header says that a call is the same as another
      def key?(header)
        [*Prepared::KEYS, @key_header&.downcase].include?(header.downcase)
      end

      # @return [Hash] the headers of a call without those that say so; those that are nil stay
      def without_keys(headers)
        (headers || {}).reject { |name, value| !value.nil? && key?(name.to_s) }
      end

      # @return [Boolean] whether a success is a file
      def download?
        @responses.any? { |status, response| response.kind == :binary && @successes.intersect?([status, "#{status[0]}XX"]) }
      end

      # @return [Boolean] whether a status is a success
      def success?(status)
        @successes.intersect?([status.to_s, "#{status / 100}XX"])
      end

      protected

      def become_later(answers)
        @path = ''
        @parameters = []
        @fields = []
        @body = nil
        @key_header = nil
        @first_sent_header = nil
        @responses = answers
        @successes |= ['2XX']
      end

      def become_segmented(segments)
        @segments = segments
      end

      private

      def field_of(name, wire_name, type: :Object, file: false, content_type: nil, style: nil,
                   explode: %w[form deepObject].include?(style), allow_reserved: false)
        unless style.nil?
          styled = Parameter.new(
            name: name, wire_name: wire_name, place: :query, style: style, explode: explode, allow_reserved: allow_reserved
          )
        end
        Field.new(name: name, wire_name: wire_name, type: type, file: file, content_type: content_type, styled: styled)
      end

      def argument(name, required, constant = NO_VALUE)
        @constants[name] = constant unless NO_VALUE.equal?(constant)
        (required ? @required : @optional) << name
      end

      def documents_success?
        @responses.any? { |status, _| @successes.intersect?([status, "#{status[0]}XX"]) }
      end
    end
  end
end
