package uk.childprotection.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import uk.childprotection.process.engine.PageSignIn;

/** The work begins with the tasks. */
@Controller
class HomePage {

    @GetMapping("/")
    String tasks() {
        return "redirect:" + PageSignIn.TASKLIST;
    }
}
