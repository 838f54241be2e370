# frozen_string_literal: true

require 'net/http'
require 'openssl'
require 'timeout'

module GeneratedClient
  module SdkRuntime
    # Keeps connections open between requests; each is used by one thread at a time, and by no forked child.
    class Connections
      MOST_IDLE = 16
      LONGEST_IDLE = 30 # seconds

      def initialize
        @idle = ::Hash.new { |hash, key| hash[key] = [] }
        @lock = ::Mutex.new
        @process = ::Process.pid
      end

      # @return [String]
      def inspect
        "#<#{self.class.name}>"
      end

      # Yield a connection to the origin of a URI. One that an exception has left in an unknown state is closed.
      #
      # @param deadline [Deadline, nil] before which a new one has to be there
      def with(uri, configuration, timeouts, deadline = nil)
        key = [uri.scheme, uri.host, uri.port, configuration.ssl_ca_file, configuration.verify_ssl]
        http = taken(key) || start(uri, configuration, timeouts, deadline)
        adjust(http, timeouts)
        finished = false
        result = yield http
        finished = true
        result
      ensure
        finished ? give_back(key, http) : close(http)
      end

      # Close the connections that are not in use.
      def close_all
        @lock.synchronize { @idle.values.flatten.tap { @idle.clear } }.each { |http| close(http) }
      end

      private

      def taken(key)
        @lock.synchronize do
          unless @process == ::Process.pid
            @idle.clear
            @process = ::Process.pid
          end
          @idle[key].pop
        end
      end

      def give_back(key, http)
        kept = @lock.synchronize { @idle[key].length < MOST_IDLE && @idle[key].push(http) }
        close(http) unless kept
      end

      def start(uri, configuration, timeouts, deadline)
        http = ::Net::HTTP.new(uri.hostname, uri.port)
        http.use_ssl = uri.scheme == 'https'
        http.ca_file = configuration.ssl_ca_file unless configuration.ssl_ca_file.nil?
        http.verify_mode = configuration.verify_ssl ? ::OpenSSL::SSL::VERIFY_PEER : ::OpenSSL::SSL::VERIFY_NONE
        http.max_retries = 0 # sending again is decided elsewhere
        http.keep_alive_timeout = LONGEST_IDLE
        adjust(http, timeouts)
        return http.start if deadline.nil?

        # Net::HTTP connects in the same way, but waits for each message of TLS by itself.
        ::Timeout.timeout(deadline.left, ::Net::OpenTimeout) { http.start }
      end

      def adjust(http, timeouts)
        http.open_timeout = timeouts[:open]
        http.read_timeout = timeouts[:read]
        http.write_timeout = timeouts[:read]
      end

      def close(http)
        http.finish if http&.started?
      rescue ::IOError, ::SystemCallError
        nil
      end
    end
  end
end
