import { stopRunning } from "./running-server";

export default stopRunning;
