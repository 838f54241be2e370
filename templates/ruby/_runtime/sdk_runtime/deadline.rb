# frozen_string_literal: true

module GeneratedClient
  module SdkRuntime
    # The time that a whole call may take: through connections, redirects, retries and the reading of an answer.
    #
    # Net::HTTP limits each read by itself, so an answer that drips never takes too long. Ruby's Timeout would raise
    # anywhere, in the midst of a block of the caller or of an `ensure`; here a thread waits beside a request, and shuts
    # its socket down when the time is over: who reads from it comes to its end, in an orderly way.
    class Deadline
      AGAIN = 0.05 # seconds; a connection may be made anew in the midst of a request

      # @param seconds [Numeric]
      def initialize(seconds, timing)
        @clock = timing.clock
        @ends = @clock.call + seconds
      end

      # @return [Numeric] the seconds that are left; ApiError::Timeout where there are none
      def left
        rest = @ends - @clock.call
        raise ApiError::Timeout, 'The deadline of the call has passed.' unless rest.positive?

        rest
      end

      # @return [Boolean] whether it will have passed after so many seconds
      def within?(seconds)
        @clock.call + seconds >= @ends
      end

      # Yield, and meanwhile break the connection if the time is over; then say so.
      # @param http [Net::HTTP]
      def watch(http)
        lock = ::Mutex.new
        done = ::ConditionVariable.new
        over = false
        rest = left
        watcher = ::Thread.new do
          lock.synchronize do
            until over
              done.wait(lock, rest)
              rest = [AGAIN, @ends - @clock.call].max
              break_off(http) if !over && within?(0)
            end
          end
        end
        watcher.name = self.class.name
        yield.tap { left }
      ensure
        # From now on the connection may be another call's.
        lock.synchronize { over = true }
        done.signal
      end

      private

      # Net::HTTP has no way to its socket, and its `finish` would wait for the other side in TLS.
      def break_off(http)
        http.instance_variable_get(:@socket)&.io&.to_io&.shutdown
      rescue ::SystemCallError, ::IOError
        nil
      end
    end
  end
end
