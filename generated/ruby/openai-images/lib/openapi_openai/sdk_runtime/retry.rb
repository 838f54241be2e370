# frozen_string_literal: true

require 'time'

module OpenApiOpenAIClient
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

      module_function

      # @return [Boolean] whether the server might answer otherwise next time; it has the last word on that itself
      def retryable?(status, headers)
        case headers['x-should-retry']
        when 'true' then true
        when 'false' then false
        else [408, 409, 429].include?(status) || status >= 500
        end
      end

      # @return [Float, nil] the seconds before retry number `retry_number` (from 0), nil where the server wants us to stay away
      def wait_before(retry_number, headers, timing)
        asked = asked_wait(headers, timing)
        return asked <= LONGEST_RETRY_AFTER ? asked : nil if asked&.positive?

        longest = [FIRST_WAIT * (2.0**[retry_number, 16].min), LONGEST_WAIT].min
        longest * (1 - (0.25 * timing.random.call))
      end

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
      private_class_method :asked_wait

      def number(text)
        text && ::Kernel.Float(text, exception: false)
      end
      private_class_method :number
    end
  end
end
