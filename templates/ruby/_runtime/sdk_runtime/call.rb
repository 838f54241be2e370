# frozen_string_literal: true

require 'net/http'
require 'openssl'
require 'tempfile'
require 'uri'
require 'zlib'

module GeneratedClient
  module SdkRuntime
    # One call, from its arguments to its result.
    class Call
      MAX_REDIRECTS = 10
      MAX_ERROR_BYTES = 2**20
      REDIRECTIONS = [301, 302, 303, 307, 308].freeze
      KEPT_ELSEWHERE = %w[accept accept-encoding connection content-type user-agent].freeze
      TIMEOUTS = [::Net::OpenTimeout, ::Net::ReadTimeout, ::Net::WriteTimeout, ::Errno::ETIMEDOUT].freeze
      FINAL = [::Zlib::Error].freeze
      SEND_ERRORS = [
        *TIMEOUTS, *FINAL, ::SystemCallError, ::SocketError, ::IOError, ::OpenSSL::SSL::SSLError, ::Net::ProtocolError,
        ::Net::HTTPBadResponse, ::Net::HTTPHeaderSyntaxError
      ].freeze

      # A response whose body was read.
      Response = ::Struct.new(:status, :headers, :content)

      def initialize(configuration, connections, operation, values, options)
        @configuration = configuration
        @connections = connections
        @operation = operation
        @options = options
        @timing = configuration.timing
        @credentials = Credentials.new(configuration)
        @prepared = Prepared.new(configuration, operation, values, options)
        @max_retries = options.fetch(:max_retries, configuration.max_retries)
        @retries_taken = 0
        @deadline = options[:deadline] && (@timing.clock.call + options[:deadline])
      end

      # @return [String] without anything that may be secret
      def inspect
        "#<#{self.class.name} #{@operation.name}>"
      end

      # @return [Array(Object, Integer, Hash)] the data, the status, the headers; ApiError where it is no success
      def run
        response = answer
        outcome = Outcome.new(@operation, response.status, response.headers, response.content)
        raise outcome.error unless @operation.success?(response.status)

        [outcome.data, response.status, response.headers]
      ensure
        @prepared.payload.restore
      end

      private

      def answer
        alternative = choose
        loop do
          wait = begin
            response = follow(@prepared.request(@credentials.grant(alternative)))
            log { "#{response.status} #{Redact.headers(response.headers, @credentials.sensitive_names)}" }
            wait_after(response) || (return response)
          rescue *SEND_ERRORS => e
            wait_after_error(e)
          end
          @timing.sleep.call(wait)
        end
      end

      def choose
        alternatives = @operation.alternatives || @configuration.settings[:security]
        @credentials.choose(alternatives) do
          given = @prepared.overrides.compact.keys + @prepared.cookies.map { |name, _| name.downcase } +
                  @prepared.query.map { |pair| pair.partition('=').first.downcase }
          given.intersect?(@credentials.sensitive_names) || @prepared.overrides.key?('authorization')
        end
      end

      def follow(request)
        redirects = 0
        loop do
          response = transmit(request)
          following = redirects < MAX_REDIRECTS ? redirected(request, response) : nil
          return response if following.nil?

          redirects += 1
          request = following
        end
      end

      # Credentials never go to another origin.
      def redirected(request, response)
        location = response.headers['location']
        return if location.nil? || !REDIRECTIONS.include?(response.status) || @operation.success?(response.status)

        uri = ::URI.join(request.uri, location)
        return unless uri.is_a?(::URI::HTTP) && uri.host && uri.userinfo.nil?

        becomes_get = [302, 303].include?(response.status) && request.verb != 'HEAD'
        becomes_get ||= response.status == 301 && request.verb == 'POST'
        return unless becomes_get || @prepared.payload.replayable?

        headers = request.headers
        elsewhere = request.elsewhere || origin(uri) != origin(request.uri)
        headers = headers.slice(*KEPT_ELSEWHERE) if elsewhere
        return Prepared::Request.new(request.verb, uri, headers, request.payload, elsewhere) unless becomes_get

        Prepared::Request.new('GET', uri, headers.except('content-type'), Payload.new, elsewhere)
      rescue ::URI::Error
        nil
      end

      def origin(uri)
        [uri.scheme, uri.host.downcase, uri.port]
      end

      def transmit(request)
        timeouts = current_timeouts
        log { "#{request.verb} #{Redact.url(request.uri.to_s, @credentials.sensitive_names)}" }
        # Leaving early closes the connection, whose rest was not read.
        catch(:enough) do
          @connections.with(request.uri, @configuration, timeouts) do |http|
            result = nil
            http.request(request.for_net_http) do |response|
              headers = response.each_header.to_h
              status = response.code.to_i
              length = request.verb == 'HEAD' ? nil : announced_length(headers)
              result = Response.new(status, headers, read(response, status, headers, length))
            end
            result
          end
        end
      end

      # @return [Integer, nil] how many bytes are to come, where that can be counted
      def announced_length(headers)
        return if headers.key?('transfer-encoding') || headers.key?('content-encoding')

        headers['content-length']&.then { |text| ::Kernel.Integer(text, 10, exception: false) }
      end

      def read(response, status, headers, length)
        return read_file(response, length) if @operation.success?(status) && @operation.response_for(status)&.kind == :binary

        content = ''.b
        receive(response, @operation.success?(status) ? length : nil) do |chunk|
          content << chunk
          enough(status, headers, content)
        end
        content
      end

      # Net::HTTP takes what has come for the whole where the connection ends too early.
      def receive(response, length)
        count = 0
        response.read_body do |chunk|
          left
          count += chunk.bytesize
          yield chunk
        end
        raise ::EOFError, "the response ended after #{count} of #{length} bytes" if length && count < length
      rescue ::Zlib::BufError
        raise ::EOFError, 'the compressed response ended too early'
      end

      def enough(status, headers, content)
        if @operation.success?(status)
          limit = @configuration.max_response_bytes
          too_large(status, headers) if limit && content.bytesize > limit
        elsif content.bytesize > MAX_ERROR_BYTES
          throw :enough, Response.new(status, headers, content.byteslice(0, MAX_ERROR_BYTES))
        end
      end

      def read_file(response, length)
        file = ::Tempfile.new('download', binmode: true)
        receive(response, length) { |chunk| file.write(chunk) }
        file.tap(&:rewind)
      rescue ::StandardError
        file&.close!
        raise
      end

      def too_large(status, headers)
        message = "the response is larger than #{@configuration.max_response_bytes} bytes; see max_response_bytes"
        raise ApiError::TooLarge.new(message, code: status, response_headers: headers)
      end

      def current_timeouts
        read = seconds(@options.fetch(:timeout, @configuration.timeout))
        open = @options.key?(:timeout) ? read : [seconds(@configuration.open_timeout), read].compact.min
        rest = left
        return { open: open, read: read } if rest.nil?

        { open: [open, rest].compact.min, read: [read, rest].compact.min }
      end

      # @return [Numeric, nil] nil for no limit, which 0 stands for
      def seconds(timeout)
        timeout unless timeout.nil? || timeout.zero?
      end

      def left
        return if @deadline.nil?

        rest = @deadline - @timing.clock.call
        raise ApiError::Timeout, 'The deadline of the call has passed.' unless rest.positive?

        rest
      end

      def wait_after(response)
        return if @operation.success?(response.status) || !Retry.retryable?(response.status, response.headers)

        next_wait(response.headers)
      end

      def wait_after_error(error)
        wait = FINAL.any? { |final| error.is_a?(final) } ? nil : next_wait({})
        return wait unless wait.nil?

        if TIMEOUTS.any? { |timeout| error.is_a?(timeout) }
          raise ApiError::Timeout, "Request timed out (#{error.class.name})."
        end

        raise ApiError::Connection, "Connection error: #{Redact.printable(error.message)}"
      end

      def next_wait(headers)
        return if @retries_taken >= @max_retries || !@prepared.payload.replayable?

        wait = Retry.wait_before(@retries_taken, headers, @timing)
        return if wait.nil? || (@deadline && @timing.clock.call + wait >= @deadline)

        @retries_taken += 1
        wait
      end

      def log(&block)
        @configuration.logger&.debug(&block)
      end
    end
  end
end
