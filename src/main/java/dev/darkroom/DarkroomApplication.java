package dev.darkroom;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the server. */
@SpringBootApplication
public class DarkroomApplication {

    public static void main(String[] args) {
        SpringApplication.run(DarkroomApplication.class, args);
    }
}
