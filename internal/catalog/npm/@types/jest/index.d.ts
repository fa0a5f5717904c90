// What tests find without importing it, whoever runs them. It has no effect; a name that is not declared is looked for in vain wherever
// it is used, which takes typescript-go a third of its time in a repository with many tests.
export {};

declare global {
  var describe: any;
  var fdescribe: any;
  var xdescribe: any;
  var it: any;
  var fit: any;
  var xit: any;
  var test: any;
  var xtest: any;
  var beforeAll: any;
  var afterAll: any;
  var beforeEach: any;
  var afterEach: any;
  var expect: any;
  var expectAsync: any;
  var spyOn: any;
  var jest: any;
  var vi: any;
  var jasmine: any;

  namespace jest {
    type Mock<T = any, Y = any, C = any> = any;
    type Mocked<T = any> = any;
    type MockedClass<T = any> = any;
    type MockedFunction<T = any> = any;
    type MockInstance<T = any, Y = any, C = any> = any;
    type SpyInstance<T = any, Y = any, C = any> = any;
    type SpiedFunction<T = any> = any;
    type Spied<T = any> = any;
    type Matchers<T = any, Y = any> = any;
    type CustomMatcher = any;
    type CustomMatcherResult = any;
    type DoneCallback = any;
    type ProvidesCallback = any;
  }
  namespace jasmine {
    type Spy<T = any> = any;
    type SpyObj<T = any> = any;
  }
}
