# frozen_string_literal: true

require_relative 'lib/openapi_openai/version'

Gem::Specification.new do |spec|
  spec.name = 'openapi_openai'
  spec.version = OpenApiOpenAIClient::VERSION
  spec.authors = ['specloom']
  spec.summary = 'Client library for OpenAI API.'
  spec.description = 'Generated from an OpenAPI document; needs nothing but the standard library.'
  spec.license = 'MIT'
  spec.required_ruby_version = '>= 3.1'
  spec.files = Dir.glob(%w[lib/**/*.rb docs/*.md README.md], base: __dir__)
  spec.require_paths = ['lib']
  spec.metadata = { 'rubygems_mfa_required' => 'true' }
end
