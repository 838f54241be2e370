# frozen_string_literal: true

require 'json'

module GeneratedClient
  module SdkRuntime
    # Takes JSON lines and JSON text sequences (RFC 7464) apart: one text a line, or one after each record separator.
    # Which of both it is the first byte tells that is no space.
    class JsonTextDecoder
      SEPARATOR = "\x1e" # which no JSON text holds
      SPACE = [9, 10, 13, 32].freeze
      CUT_SHOWS = ['{', '[', '"'].freeze # a text that begins so shows where it is cut; not so a number

      # @param limit [Integer] the bytes that one text may have
      def initialize(limit)
        @limit = limit
        @buffer = ''.b
        @separated = nil
        @tried = false
      end

      # @return [Array<String>] the texts that end in a chunk; EventDecoder::TooLarge
      def feed(chunk)
        chunk = chunk.b
        if @separated.nil?
          chunk = stripped(chunk, at_end: false)
          return [] if chunk.empty?

          @separated = chunk.start_with?(SEPARATOR)
        end
        texts = within_limit(@separated ? records(chunk) : lines(chunk))
        raise EventDecoder::TooLarge if @buffer.bytesize > @limit

        texts
      end

      # @return [Array<String>] the last text, where it is whole
      def finish
        text = stripped(@buffer)
        return [] if text.empty?

        cut = @separated && !text.start_with?(*CUT_SHOWS) && !SPACE.include?(@buffer.getbyte(-1))
        cut ? [] : [text]
      end

      private

      def lines(chunk)
        @buffer << chunk
        return [] unless chunk.include?("\n") || chunk.include?("\r")

        *whole, @buffer = @buffer.tr("\r", "\n").split("\n", -1)
        whole
      end

      # Most texts end with a line, and need not wait for the next one; of one on many lines only that tells the end.
      def records(chunk)
        @buffer << chunk
        whole = []
        if chunk.include?(SEPARATOR)
          *whole, @buffer = @buffer.split(SEPARATOR, -1)
          @tried = false
        end
        return whole if @tried || !@buffer.end_with?("\n") || stripped(@buffer).empty?

        @tried = true
        return whole unless json?(@buffer)

        whole << @buffer
        @buffer = ''.b
        whole
      end

      def within_limit(texts)
        texts.map { |text| stripped(text) }.reject(&:empty?).each do |text|
          raise EventDecoder::TooLarge if text.bytesize > @limit
        end
      end

      def json?(text)
        Json.parse(text)
        true
      rescue ::JSON::ParserError
        false
      end

      # @return [String] without the space of JSON around it; a NUL, which Ruby takes for space, stays
      def stripped(text, at_end: true)
        first = 0
        last = text.bytesize
        first += 1 while first < last && SPACE.include?(text.getbyte(first))
        last -= 1 while at_end && last > first && SPACE.include?(text.getbyte(last - 1))
        text.byteslice(first, last - first)
      end
    end
  end
end
