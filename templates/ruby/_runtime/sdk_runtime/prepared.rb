# frozen_string_literal: true

require 'net/http'
require 'securerandom'
require 'time'
require 'uri'

module GeneratedClient
  module SdkRuntime
    # A request before credentials: everything that does not change when it is sent again.
    class Prepared
      USUAL_KEY = 'idempotency-key'
      KEYS = [USUAL_KEY, 'x-idempotency-key', 'repeatability-request-id'].freeze

      # One request, to be sent once.
      Request = ::Struct.new(:verb, :uri, :headers, :payload, :elsewhere) do
        # @return [Boolean] whether the answer is unpacked; one who asks for another encoding gets it as it comes
        def unpacks?
          !headers.key?('accept-encoding')
        end

        # @return [Net::HTTPGenericRequest]
        def for_net_http
          content = payload.content
          asked = { 'accept-encoding' => Received::ENCODINGS, **headers }
          request = ::Net::HTTPGenericRequest.new(verb, !content.nil?, verb != 'HEAD', uri.request_uri, asked)
          request.delete('accept') unless headers.key?('accept')
          if content.is_a?(BodyStream)
            content.length ? request.content_length = content.length : request['transfer-encoding'] = 'chunked'
            request.body_stream = content.reader
          elsif !content.nil?
            request.body = content
          elsif %w[POST PUT PATCH].include?(verb)
            request['content-length'] = '0'
          end
          request
        end

        # @return [String] without anything that may be secret
        def inspect
          "#<#{self.class.name} #{verb}>"
        end
      end

      attr_reader :verb, :payload, :overrides, :cookies, :query

      # @param values [Hash{Symbol => Object}] the arguments
      # @param options [Hash] of this call
      def initialize(configuration, operation, values, options)
        @configuration = configuration
        @operation = operation
        @verb = operation.verb
        asked = Headers.checked_value('accept', options[:accept] || operation.accept)
        @headers = { 'user-agent' => configuration.user_agent, 'accept' => asked }
        @overrides = Headers.check(configuration.headers)
        @query = Styles.extra_query(configuration.query)
        @cookies = []
        in_path = place(values)
        @query += Styles.extra_query(options[:query] || {})
        @payload = Payload.write(operation, values, options[:body], options[:content_type], configuration.array_format)
        @headers['content-type'] = @payload.content_type unless @payload.content_type.nil?
        key = options[:idempotency_key]
        @overrides.update(Headers.check(key_header => key)) unless key.nil?
        @overrides.update(Headers.check(options[:headers] || {}))
        make_keys
        @url = server + path(in_path)
        @fixed_query = fixed_query
        at_page(options[:page_url], options[:query] || {}) unless options[:page_url].nil?
      end

      # @return [Request] with credentials
      def request(grant)
        headers = @headers.merge(grant.headers).merge(@overrides).compact
        cookies = [*@cookies, *grant.cookies]
        unless cookies.empty?
          ours = Headers.cookies(cookies)
          headers['cookie'] = headers.key?('cookie') ? "#{headers['cookie']}; #{ours}" : ours
        end
        query = [@fixed_query, *@query, *grant.query].reject(&:empty?)
        Request.new(@verb, ::URI.parse(query.empty? ? @url : "#{@url}?#{query.join('&')}"), headers, @payload, false)
      rescue ::URI::InvalidURIError
        raise ::ArgumentError, 'the URL cannot be sent', cause: nil # which would show it, with the keys in it
      end

      # Ask for what comes after an event of a stream, and not for all of it.
      def go_on_after(id)
        @overrides.update(Headers.check('last-event-id' => id)) unless id.to_s.empty?
      end

      # @return [Boolean] whether the server knows by a key that the request is sent again
      def key?
        [*KEYS, key_header].any? { |name| !@overrides[name].to_s.empty? }
      end

      # @return [String] without anything that may be secret
      def inspect
        "#<#{self.class.name} #{@verb}>"
      end

      private

      def key_header
        @operation.key_header&.downcase || USUAL_KEY
      end

      # A key that was taken away is a decision, too.
      def make_keys
        return if @operation.key_header.nil? || @overrides.fetch(key_header, '').nil?

        @overrides[key_header] ||= ::SecureRandom.uuid
        first = @operation.first_sent_header&.downcase
        return if first.nil? || @overrides.key?(first)

        @overrides[first] = ::Time.at(@configuration.timing.now.call).httpdate
      end

      # Become the request for a page at a URL that the server gave: with what is added to each query, where that is not
      # there, and without the keys that the server repeats.
      def at_page(url, added)
        @url, _, query = url.partition('?')
        secret = Credentials.new(@configuration).sensitive_names
        there = query.split('&').reject { |pair| secret.include?(name_of(pair).downcase) }
        names = there.map { |pair| name_of(pair) }
        more = Styles.extra_query(@configuration.query) + Styles.extra_query(added)
        @fixed_query = ''
        @query = there + more.reject { |pair| names.include?(name_of(pair)) }
        @verb = 'GET'
        @payload = Payload.new
        @headers.delete('content-type')
      end

      # @return [String] the name in a pair of a query
      def name_of(pair)
        ::URI.decode_www_form_component(pair.partition('=').first)
      rescue ::ArgumentError
        pair
      end

      def place(values)
        in_path = {}
        @operation.parameters.each do |parameter|
          value = Types.write(parameter.type, values[parameter.name], strict: false)
          if parameter.place == :path
            in_path[parameter.wire_name] = @operation.segments[parameter.name] || Styles.path(parameter, value)
          elsif !value.nil?
            add(parameter, value)
          end
        end
        in_path
      end

      def add(parameter, value)
        case parameter.place
        when :querystring then @query << Payload.whole_query(parameter, value)
        when :query then @query += Styles.query(parameter, value)
        when :header then @overrides.update(Headers.check(parameter.wire_name => Styles.header(parameter, value)))
        else @cookies += Styles.cookies(parameter, value)
        end
      end

      def server
        base = @configuration.server_url
        own = @operation.own_server
        own.nil? || @configuration.base_url ? base : Servers.join(base, own)
      end

      def path(values)
        template = @operation.path.partition('?').first
        pieces = template.split(/\{([^{}]*)\}/).each_with_index.map do |piece, index|
          index.odd? ? values.fetch(piece) : Text.escape_path(piece)
        end
        text = pieces.join
        return text if values.empty? || !text.split('/').intersect?(%w[. ..])

        raise ::ArgumentError, "the arguments would make #{template} another path: '.' and '..' are refused"
      end

      def fixed_query
        Text.escape_path(@operation.path.partition('?').last)
      end
    end
  end
end
