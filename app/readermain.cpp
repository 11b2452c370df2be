// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// aide-memoire-reader: the process in which the formats of files are read. Started by aide-memoire, never by a person.
#include <import/pipeline/readerservice.h>
#include <import/pipeline/readerprocess.h>
#include <import/pipeline/sandbox.h>

#include <QGuiApplication>

#include <string_view>

#include <unistd.h>

int main(int argc, char **argv)
{
    // aide-memoire-reader --restricted FOLDER PROGRAM ARGUMENTS… becomes that program, which can write in that folder only
    // and connect to nothing.
    if (argc > 3 && std::string_view(argv[1]) == "--restricted") {
        if (!pipeline::restrictOtherProgram(argv[3], argv[2]))
            return pipeline::kSandboxRefused;
        ::execv(argv[3], argv + 3);
        return 127;
    }
    // aide-memoire-reader FOLDER reads the file that is put into this folder, and no other.
    if (argc != 2 || !pipeline::enterReadingFolder(argv[1]))
        return pipeline::kSandboxRefused;
    // Pages are drawn without a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    if (!pipeline::enterSandbox({}))
        return pipeline::kSandboxRefused;
    pipeline::ReaderService desk;
    return pipeline::serveReading([&desk](const pipeline::ReaderRequest &request) { return desk.answer(request); });
}
