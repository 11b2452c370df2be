// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// aide-memoire-reader: the process in which the formats of files are read. Started by aide-memoire, never by a person.
#include <intake/readingdesk.h>
#include <intake/readingprocess.h>
#include <intake/sandbox.h>

#include <QGuiApplication>

#include <string_view>

#include <unistd.h>

int main(int argc, char **argv)
{
    // aide-memoire-reader --restricted FOLDER PROGRAM ARGUMENTS… becomes that program, which can write in that folder only
    // and connect to nothing.
    if (argc > 3 && std::string_view(argv[1]) == "--restricted") {
        if (!intake::restrictOtherProgram(argv[3], argv[2]))
            return intake::kSandboxRefused;
        ::execv(argv[3], argv + 3);
        return 127;
    }
    // aide-memoire-reader FOLDER reads the file that is put into this folder, and no other.
    if (argc != 2 || !intake::enterReadingFolder(argv[1]))
        return intake::kSandboxRefused;
    // Pages are drawn without a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    if (!intake::enterSandbox({}))
        return intake::kSandboxRefused;
    intake::ReadingDesk desk;
    return intake::serveReading([&desk](const intake::ReadingRequest &request) { return desk.answer(request); });
}
