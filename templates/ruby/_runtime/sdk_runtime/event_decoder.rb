# frozen_string_literal: true

module GeneratedClient
  module SdkRuntime
    # Takes server-sent events apart (WHATWG HTML, 9.2): bytes as they come, however they are cut, in one pass.
    #
    # A line of an event counts with its name and its end, so that no number of empty lines takes memory that is not
    # counted; comments are not kept, and do not count.
    class EventDecoder
      BOM = "\xEF\xBB\xBF".b.freeze
      LONGEST_NUMBER = 18 # the digits of a time in milliseconds that anybody means

      # One event or one line has more bytes than it may have.
      class TooLarge < ::StandardError; end

      # An event in bytes; what it does not say is nil. `last_id` is the id that holds for it, from an event before it
      # where it has none of its own.
      Event = ::Struct.new(:event, :data, :id, :last_id, :retry)

      # @param limit [Integer] the bytes that one event may have
      # @param flush_last [Boolean] whether the last event counts that no empty line ends
      def initialize(limit, flush_last: false)
        @limit = limit
        @flush_last = flush_last
        @at_start = true
        @skips_lf = false
        @tail = ''.b
        @data = @event = @id = @retry = @next_id = nil
        @size = 0
      end

      # @return [Array<Event>] the events that end in a chunk; TooLarge
      def feed(chunk)
        chunk = without_bom(chunk.b) if @at_start
        if @skips_lf && !chunk.empty?
          @skips_lf = false
          chunk = chunk.byteslice(1..) if chunk.getbyte(0) == 10
        end
        return keep(chunk) unless chunk.include?("\n") || chunk.include?("\r")

        lines = lines_of(@tail << chunk)
        @tail = lines.pop
        events = read(lines)
        check(@size + @tail.bytesize)
        events
      end

      # @return [Array<Event>] what is left at the end: nothing, or where that is wanted the last event
      def finish
        @flush_last ? read([@tail, '']) : []
      end

      private

      def keep(chunk)
        @tail << chunk
        check(@size + @tail.bytesize)
        []
      end

      # @return [Array<String>] the lines, and as the last one what no end stands after
      def lines_of(text)
        if text.include?("\r")
          @skips_lf = text.end_with?("\r")
          text.gsub!("\r\n", "\n")
          text.tr!("\r", "\n")
        end
        text.split("\n", -1)
      end

      def read(lines)
        events = []
        lines.each do |line|
          if line.empty?
            events << dispatched unless @data.nil?
            forget
          elsif !line.start_with?(':')
            check(@size += line.bytesize + 1)
            take(line)
          end
        end
        events
      end

      def dispatched
        Event.new(@event, @data, @id, @next_id, @retry)
      end

      def forget
        @data = @event = @id = @retry = nil
        @size = 0
      end

      # What is unknown means nothing.
      def take(line)
        name, _, value = line.partition(':')
        value = value.byteslice(1..) if value.start_with?(' ')
        case name
        when 'data' then @data.nil? ? @data = value : @data << "\n" << value
        when 'event' then @event = value
        when 'id' then @id = @next_id = value unless value.include?("\0")
        when 'retry' then @retry = value.to_i if digits?(value)
        end
      end

      def digits?(value)
        !value.empty? && value.bytesize <= LONGEST_NUMBER && value.each_byte.all? { |byte| byte.between?(48, 57) }
      end

      def check(size)
        raise TooLarge if size > @limit
      end

      # @return [String] what to read of the first bytes: nothing while they may still be a byte order mark
      def without_bom(chunk)
        @tail << chunk
        return ''.b if @tail.bytesize < BOM.bytesize && BOM.start_with?(@tail)

        @at_start = false
        start = @tail.delete_prefix(BOM)
        @tail = ''.b
        start
      end
    end
  end
end
