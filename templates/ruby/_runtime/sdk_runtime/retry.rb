# frozen_string_literal: true

require 'time'

module GeneratedClient
  module SdkRuntime
    # Clocks and chance, which tests replace.
    Timing = ::Struct.new(:clock, :now, :random, :sleep, keyword_init: true) do
      # @return [Timing] the real ones
      def self.real
        new(
          clock: -> { ::Process.clock_gettime(::Process::CLOCK_MONOTONIC) },
          now: -> { ::Time.now.to_f },
          random: -> { ::Random.rand },
          sleep: ->(seconds) { ::Kernel.sleep(seconds) }
        )
      end
    end

    # When a request is sent again, and how long to wait before that.
    module Retry
      FIRST_WAIT = 0.5
      LONGEST_WAIT = 8.0
      LONGEST_RETRY_AFTER = 120.0
      POLICIES = %i[safe all].freeze
      READING = %w[GET HEAD OPTIONS TRACE QUERY].freeze
      IDEMPOTENT = %w[GET HEAD PUT DELETE OPTIONS TRACE QUERY].freeze

      module_function

      # @return [Symbol] which failed requests are sent again; ArgumentError for what is no such policy
      def policy(given)
        found = POLICIES.find { |name| name.to_s == given.to_s }
        found || raise(::ArgumentError, "retry must be :safe or :all, not #{given.inspect}")
      end

      # @return [Boolean] whether a request may be carried out twice (RFC 9110, 9.2.2)
      def repeatable?(verb, policy)
        policy == :all || IDEMPOTENT.include?(verb)
      end

      # @return [Boolean] whether a request changes nothing, so that what it asks for can be asked for again (RFC 9110, 9.2.1)
      def reads?(verb)
        READING.include?(verb)
      end

      # What is not repeatable is sent again only where the status says that nothing was done.
      #
      # @return [Boolean] whether to send again after an answer; the server has the last word on that itself
      def retryable?(status, headers, repeatable)
        case headers['x-should-retry']
        when 'true' then true
        when 'false' then false
        else
          return [408, 409, 429].include?(status) || status >= 500 if repeatable

          [408, 429].include?(status) || (status == 503 && headers.key?('retry-after'))
        end
      end

      # @return [Float, nil] the seconds before retry number `retry_number` (from 0), nil where the server wants us to stay away
      def wait_before(retry_number, headers, timing)
        asked = asked_wait(headers, timing)
        return asked <= LONGEST_RETRY_AFTER ? asked : nil if asked&.positive?

        longest = [FIRST_WAIT * (2.0**[retry_number, 16].min), LONGEST_WAIT].min
        longest * (1 - (0.25 * timing.random.call))
      end

      # @return [Float, nil] the seconds that the server asks to wait; nil where it says nothing
      def asked_wait(headers, timing)
        milliseconds = number(headers['retry-after-ms'])
        return milliseconds / 1000 if milliseconds

        text = headers['retry-after']
        seconds = number(text)
        return seconds if seconds || text.nil?

        ::Time.httpdate(text).to_f - timing.now.call
      rescue ::ArgumentError
        nil
      end

      def number(text)
        text && ::Kernel.Float(text, exception: false)
      end
      private_class_method :number
    end
  end
end
