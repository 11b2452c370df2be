// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// aide-memoire-reader: the process in which the formats of files are read. Started by aide-memoire, never by a person.
#include <intake/confinement.h>
#include <intake/readingdesk.h>

#include <QGuiApplication>

#include <string_view>

#include <unistd.h>

int main(int argc, char **argv)
{
    // aide-memoire-reader --without-network PROGRAM ARGUMENTS… becomes that program, and no connection can be opened.
    if (argc > 2 && std::string_view(argv[1]) == "--without-network") {
        intake::leaveNetwork();
        ::execvp(argv[2], argv + 2);
        return 127;
    }
    // Pages are drawn without a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    intake::confine({});
    intake::ReadingDesk desk;
    return intake::serveReading([&desk](const intake::ReadingRequest &request) { return desk.answer(request); });
}
