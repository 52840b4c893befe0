package dev.darkroom;

import dev.darkroom.cli.DarkroomCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the server, or runs a command of the command line. */
@SpringBootApplication
public class DarkroomApplication {

    public static void main(String[] args) {
        if (DarkroomCommand.isMeant(args)) {
            System.exit(DarkroomCommand.run(args));
        }
        SpringApplication.run(DarkroomApplication.class, args);
    }
}
