package crooked.people.view;

import crooked.Breaks;

@Breaks("a controller has one model")
class BorrowingController {
  String name(PeopleModel model) {
    return model.first().get();
  }
}
